/** Problems of container registries: reaching them, logging in, listing, manifests. */
export declare const registryCodes: {
    readonly REGISTRY_NETWORK: {
        readonly severity: 'error';
        readonly meaning: 'The registry could not be reached, or answers only with failures of its own.';
        readonly remedy: 'Check the host name, the network and the proxy; the next run tries again.';
    };
    readonly REGISTRY_TLS: {
        readonly severity: 'error';
        readonly meaning: 'The TLS certificate of the registry (or of a server that it points to) was not accepted.';
        readonly remedy: 'Give the certificate authority under `registries.<host>.ca` or through `certSecretRef`; there is no switch to skip verification.';
    };
    readonly REGISTRY_AUTH_REQUIRED: {
        readonly severity: 'error';
        readonly meaning: 'The registry wants a login and no credential was found for it.';
        readonly remedy: 'Log in with `docker/login-action`, or give `registry-credentials`, `registries:` or `secrets:` for this host.';
    };
    readonly REGISTRY_AUTH_REJECTED: {
        readonly severity: 'error';
        readonly meaning: 'The registry refused the credential that was found for it.';
        readonly remedy: 'Renew the credential at the source that the message names; it may have expired or lack read permission.';
    };
    readonly REGISTRY_CREDENTIAL_UNUSED: {
        readonly severity: 'warning';
        readonly meaning: 'The registry refused the stored credential, but the image is public and was read without it.';
        readonly remedy: 'Renew or remove the credential at the source that the message names.';
    };
    readonly REGISTRY_CREDENTIAL_INVALID: {
        readonly severity: 'warning';
        readonly meaning: 'A credential entry cannot be used: it is malformed, or its secret is not there.';
        readonly remedy: 'Correct the entry that the message names; its value is never shown.';
    };
    readonly REGISTRY_CREDENTIAL_AMBIGUOUS: {
        readonly severity: 'error';
        readonly meaning: 'Two credential entries fit the image equally well and differ.';
        readonly remedy: 'Remove one of the keys, or make one of them more specific with a path.';
    };
    readonly REGISTRY_LOGIN_FAILED: {
        readonly severity: 'error';
        readonly meaning: 'The login of a cloud provider or a credential helper did not give a credential.';
        readonly remedy: "Check the provider's environment (role, workload identity, permissions) that the message names.";
    };
    readonly REGISTRY_NOT_FOUND_OR_DENIED: {
        readonly severity: 'error';
        readonly meaning: 'The registry says that the image does not exist, or hides it from this credential; registries do not tell which.';
        readonly remedy: 'Check the spelling of the image (official Docker Hub images live under `library/`) and the read permission.';
    };
    readonly REGISTRY_REALM_NOT_TRUSTED: {
        readonly severity: 'error';
        readonly meaning: 'The registry sends its logins to another server, which is not known to belong to it.';
        readonly remedy: 'If that server is right, name it under `registries.<host>.authEndpoint`.';
    };
    readonly REGISTRY_URL_REFUSED: {
        readonly severity: 'error';
        readonly meaning: 'The registry pointed to an address that must not be contacted (another scheme, a private address, a user name in the URL).';
        readonly remedy: 'Check the external URL in the configuration of the registry or of the proxy in front of it.';
    };
    readonly REGISTRY_RATE_LIMITED: {
        readonly severity: 'error';
        readonly meaning: 'The registry limits requests, and waiting would take longer than this scan may.';
        readonly remedy: 'Let a later run try again, log in if the requests were anonymous, or scan less often.';
    };
    readonly REGISTRY_HOST_SKIPPED: {
        readonly severity: 'error';
        readonly meaning: 'The registry failed several times in this run, so its remaining images were not asked for.';
        readonly remedy: 'See the first failures of this registry; the next run tries again.';
    };
    readonly REGISTRY_HOST_NOT_ALLOWED: {
        readonly severity: 'error';
        readonly meaning: 'This installation may not contact the registry.';
        readonly remedy: 'Ask the operator to add the host to the list of allowed registries.';
    };
    readonly REGISTRY_INCOMPLETE_LISTING: {
        readonly severity: 'error';
        readonly meaning: 'The list of tags could not be read to its end, so nothing is decided from it.';
        readonly remedy: 'See the message for the page that failed; a proxy that rewrites `Link` headers is the usual cause.';
    };
    readonly REGISTRY_TAG_LIMIT_EXCEEDED: {
        readonly severity: 'error';
        readonly meaning: 'The repository has more tags or pages than the limit allows.';
        readonly remedy: 'Delete old tags in the registry, or raise `registries.<host>.maxTags`.';
    };
    readonly REGISTRY_PROTOCOL: {
        readonly severity: 'error';
        readonly meaning: 'The registry answered with something that the registry protocol does not allow.';
        readonly remedy: 'Ask for the path in the message with curl: a proxy or login page that answers in place of the registry is the usual cause.';
    };
    readonly REGISTRY_PLATFORM_MISSING: {
        readonly severity: 'error';
        readonly meaning: 'The image index has no image for the wanted platform.';
        readonly remedy: 'Nothing, for updates: only the date and the release notes of the image are missing. Publish it for linux/amd64 to have them.';
    };
    readonly REGISTRY_TAGS_DROPPED: {
        readonly severity: 'warning';
        readonly meaning: 'The registry listed entries that are no tags (null, digests, invalid names); they were left out.';
        readonly remedy: 'Nothing to do for images; the registry or a proxy before it writes such entries.';
    };
    readonly REGISTRY_TAGS_SHRUNK: {
        readonly severity: 'warning';
        readonly meaning: 'Far fewer tags than in the last scan, or a tag in use is gone; a second reading said the same.';
        readonly remedy: 'Check whether somebody cleaned the repository, or whether the registry lost data.';
    };
    readonly REGISTRY_TAGS_EMPTY: {
        readonly severity: 'error';
        readonly meaning: 'The registry lists no tag at all, where the last scan had some.';
        readonly remedy: 'Check the registry; nothing is changed because of an empty list.';
    };
    readonly REGISTRY_LINK_FOREIGN: {
        readonly severity: 'warning';
        readonly meaning: 'The registry names another host for its next page; the page was asked for on the registry itself.';
        readonly remedy: 'Correct the external URL in the configuration of the registry.';
    };
    readonly REGISTRY_DIGEST_HEADER: {
        readonly severity: 'warning';
        readonly meaning: 'The digest that the registry announced differs from the digest of the bytes that it sent; the computed one is used.';
        readonly remedy: 'Report it to the operator of the registry or of the proxy before it.';
    };
    readonly REGISTRY_PULLS_COUNTED: {
        readonly severity: 'warning';
        readonly meaning: 'Docker Hub answered HEAD without a digest, so manifests were read by GET, which it counts as pulls.';
        readonly remedy: 'Log in to Docker Hub, whose limits for known accounts are higher, or use a mirror that answers HEAD.';
    };
    readonly REGISTRY_SERVER_WARNING: {
        readonly severity: 'notice';
        readonly meaning: 'The registry sent a warning with its answer.';
        readonly remedy: 'Read it; nothing else is needed.';
    };
};
