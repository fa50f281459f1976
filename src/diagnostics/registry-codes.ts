import type { CodeEntry } from '../errors.ts';

/** Problems of container registries: reaching them, logging in, listing, manifests. */
export const registryCodes = {
  REGISTRY_NETWORK: {
    severity: 'error',
    meaning: 'The registry could not be reached, or answers only with failures of its own.',
    remedy: 'Check the host name, the network and the proxy; the next run tries again.',
  },
  REGISTRY_TLS: {
    severity: 'error',
    meaning: 'The TLS certificate of the registry (or of a server that it points to) was not accepted.',
    remedy:
      'Give the certificate authority under `registries.<host>.ca` or through `certSecretRef`; there is no switch to skip verification.',
  },
  REGISTRY_AUTH_REQUIRED: {
    severity: 'error',
    meaning: 'The registry wants a login and no credential was found for it.',
    remedy:
      'Log in with `docker/login-action`, or give `registry-credentials`, `registries:` or `secrets:` for this host.',
  },
  REGISTRY_AUTH_REJECTED: {
    severity: 'error',
    meaning: 'The registry refused the credential that was found for it.',
    remedy: 'Renew the credential at the source that the message names; it may have expired or lack read permission.',
  },
  REGISTRY_CREDENTIAL_UNUSED: {
    severity: 'warning',
    meaning: 'The registry refused the stored credential, but the image is public and was read without it.',
    remedy: 'Renew or remove the credential at the source that the message names.',
  },
  REGISTRY_CREDENTIAL_INVALID: {
    severity: 'warning',
    meaning: 'A credential entry cannot be used: it is malformed, or its secret is not there.',
    remedy: 'Correct the entry that the message names; its value is never shown.',
  },
  REGISTRY_CREDENTIAL_AMBIGUOUS: {
    severity: 'error',
    meaning: 'Two credential entries fit the image equally well and differ.',
    remedy: 'Remove one of the keys, or make one of them more specific with a path.',
  },
  REGISTRY_LOGIN_FAILED: {
    severity: 'error',
    meaning: 'The login of a cloud provider or a credential helper did not give a credential.',
    remedy: "Check the provider's environment (role, workload identity, permissions) that the message names.",
  },
  REGISTRY_NOT_FOUND_OR_DENIED: {
    severity: 'error',
    meaning:
      'The registry says that the image does not exist, or hides it from this credential; registries do not tell which.',
    remedy:
      'Check the spelling of the image (official Docker Hub images live under `library/`) and the read permission.',
  },
  REGISTRY_REALM_NOT_TRUSTED: {
    severity: 'error',
    meaning: 'The registry sends its logins to another server, which is not known to belong to it.',
    remedy: 'If that server is right, name it under `registries.<host>.authEndpoint`.',
  },
  REGISTRY_URL_REFUSED: {
    severity: 'error',
    meaning:
      'The registry pointed to an address that must not be contacted (another scheme, a private address, a user name in the URL).',
    remedy: 'Check the external URL in the configuration of the registry or of the proxy in front of it.',
  },
  REGISTRY_RATE_LIMITED: {
    severity: 'error',
    meaning: 'The registry limits requests, and waiting would take longer than this scan may.',
    remedy: 'Let a later run try again, log in if the requests were anonymous, or scan less often.',
  },
  REGISTRY_HOST_SKIPPED: {
    severity: 'error',
    meaning: 'The registry failed several times in this run, so its remaining images were not asked for.',
    remedy: 'See the first failures of this registry; the next run tries again.',
  },
  REGISTRY_HOST_NOT_ALLOWED: {
    severity: 'error',
    meaning: 'This installation may not contact the registry.',
    remedy: 'Ask the operator to add the host to the list of allowed registries.',
  },
  REGISTRY_INCOMPLETE_LISTING: {
    severity: 'error',
    meaning: 'The list of tags could not be read to its end, so nothing is decided from it.',
    remedy: 'See the message for the page that failed; a proxy that rewrites `Link` headers is the usual cause.',
  },
  REGISTRY_TAG_LIMIT_EXCEEDED: {
    severity: 'error',
    meaning: 'The repository has more tags or pages than the limit allows.',
    remedy: 'Delete old tags in the registry, or raise `registries.<host>.maxTags`.',
  },
  REGISTRY_PROTOCOL: {
    severity: 'error',
    meaning: 'The registry answered with something that the registry protocol does not allow.',
    remedy:
      'Ask for the path in the message with curl: a proxy or login page that answers in place of the registry is the usual cause.',
  },
  REGISTRY_PLATFORM_MISSING: {
    severity: 'error',
    meaning: 'The image index has no image for the wanted platform.',
    remedy:
      'Nothing, for updates: only the date and the release notes of the image are missing. Publish it for linux/amd64 to have them.',
  },
  REGISTRY_TAGS_DROPPED: {
    severity: 'warning',
    meaning: 'The registry listed entries that are no tags (null, digests, invalid names); they were left out.',
    remedy: 'Nothing to do for images; the registry or a proxy before it writes such entries.',
  },
  REGISTRY_TAGS_SHRUNK: {
    severity: 'warning',
    meaning: 'Far fewer tags than in the last scan, or a tag in use is gone; a second reading said the same.',
    remedy: 'Check whether somebody cleaned the repository, or whether the registry lost data.',
  },
  REGISTRY_TAGS_EMPTY: {
    severity: 'error',
    meaning: 'The registry lists no tag at all, where the last scan had some.',
    remedy: 'Check the registry; nothing is changed because of an empty list.',
  },
  REGISTRY_LINK_FOREIGN: {
    severity: 'warning',
    meaning: 'The registry names another host for its next page; the page was asked for on the registry itself.',
    remedy: 'Correct the external URL in the configuration of the registry.',
  },
  REGISTRY_DIGEST_HEADER: {
    severity: 'warning',
    meaning:
      'The digest that the registry announced differs from the digest of the bytes that it sent; the computed one is used.',
    remedy: 'Report it to the operator of the registry or of the proxy before it.',
  },
  REGISTRY_PULLS_COUNTED: {
    severity: 'warning',
    meaning: 'Docker Hub answered HEAD without a digest, so manifests were read by GET, which it counts as pulls.',
    remedy: 'Log in to Docker Hub, whose limits for known accounts are higher, or use a mirror that answers HEAD.',
  },
  REGISTRY_SERVER_WARNING: {
    severity: 'notice',
    meaning: 'The registry sent a warning with its answer.',
    remedy: 'Read it; nothing else is needed.',
  },
} as const satisfies Record<string, CodeEntry>;
