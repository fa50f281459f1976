/** Problems of `.github/retag.yaml`, action inputs and command-line options. */
export declare const configCodes: {
    readonly CONFIG_INVALID: {
        readonly severity: 'error';
        readonly meaning: 'The configuration file, an input or an option has a wrong value.';
        readonly remedy: 'Correct the value that the message names. docs/config.md lists every key of the configuration, action.yml every input, `--help` every option.';
    };
    readonly CONFIG_UNKNOWN_KEY: {
        readonly severity: 'error';
        readonly meaning: 'The configuration file has a key that does not exist.';
        readonly remedy: 'Correct its spelling, or remove it; docs/config.md lists every key.';
    };
    readonly RENDERED_MISSING: {
        readonly severity: 'error';
        readonly meaning: '`sources.rendered` names a file that is not in the repository.';
        readonly remedy: 'Correct the path, which counts from the root of the repository, or commit the file; folders and patterns are not followed.';
    };
};
