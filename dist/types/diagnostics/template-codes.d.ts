/** Problems of commit message templates. */
export declare const templateCodes: {
    readonly TEMPLATE_INVALID: {
        readonly severity: 'error';
        readonly meaning: 'A commit message template does not parse or run.';
        readonly remedy: 'Correct the template at the place that the message names.';
    };
    readonly TEMPLATE_REMOVED_FIELD: {
        readonly severity: 'warning';
        readonly meaning: 'A commit message template uses a field that newer versions of Flux have removed; it still works here.';
        readonly remedy: 'Use `.Changed.Changes`, `.Changed.FileChanges` or `.Changed.Objects` instead.';
    };
};
