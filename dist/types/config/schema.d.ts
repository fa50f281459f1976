/**
 * `.github/retag.yaml` as one schema: it validates, gives every default, and is the source of
 * `schemas/retag.schema.json` and `docs/config.md`. Every field has its description here and nowhere else.
 */
import { z } from 'zod';
declare const image: z.ZodObject<{
    image: z.ZodString;
    namespace: z.ZodDefault<z.ZodString>;
    policy: z.ZodObject<{
        semver: z.ZodOptional<z.ZodObject<{
            range: z.ZodString;
        }, z.core.$strict>>;
        alphabetical: z.ZodOptional<z.ZodObject<{
            order: z.ZodDefault<z.ZodEnum<{
                asc: "asc";
                desc: "desc";
            }>>;
        }, z.core.$strict>>;
        numerical: z.ZodOptional<z.ZodObject<{
            order: z.ZodDefault<z.ZodEnum<{
                asc: "asc";
                desc: "desc";
            }>>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    filterTags: z.ZodOptional<z.ZodObject<{
        pattern: z.ZodOptional<z.ZodString>;
        extract: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    digestReflectionPolicy: z.ZodDefault<z.ZodEnum<{
        Always: "Always";
        IfNotPresent: "IfNotPresent";
        Never: "Never";
    }>>;
    exclusionList: z.ZodOptional<z.ZodArray<z.ZodString>>;
    insecure: z.ZodDefault<z.ZodBoolean>;
    provider: z.ZodDefault<z.ZodEnum<{
        aws: "aws";
        azure: "azure";
        gcp: "gcp";
        generic: "generic";
    }>>;
    secretRef: z.ZodOptional<z.ZodObject<{
        name: z.ZodString;
    }, z.core.$strict>>;
    timeout: z.ZodOptional<z.ZodString>;
    interval: z.ZodDefault<z.ZodString>;
    suspend: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>;
declare const window: z.ZodObject<{
    cron: z.ZodString;
    duration: z.ZodString;
    timeZone: z.ZodDefault<z.ZodString>;
}, z.core.$strict>;
declare const override: z.ZodDiscriminatedUnion<[z.ZodObject<{
    policy: z.ZodString;
    reason: z.ZodOptional<z.ZodString>;
    by: z.ZodOptional<z.ZodString>;
    url: z.ZodOptional<z.ZodString>;
    action: z.ZodLiteral<"pin">;
    tag: z.ZodString;
    until: z.ZodOptional<z.ZodString>;
    force: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict>, z.ZodObject<{
    policy: z.ZodString;
    reason: z.ZodOptional<z.ZodString>;
    by: z.ZodOptional<z.ZodString>;
    url: z.ZodOptional<z.ZodString>;
    action: z.ZodLiteral<"hold">;
    until: z.ZodOptional<z.ZodString>;
}, z.core.$strict>, z.ZodObject<{
    policy: z.ZodString;
    reason: z.ZodOptional<z.ZodString>;
    by: z.ZodOptional<z.ZodString>;
    url: z.ZodOptional<z.ZodString>;
    action: z.ZodLiteral<"skip">;
    tag: z.ZodString;
    until: z.ZodOptional<z.ZodString>;
}, z.core.$strict>], "action">;
/** The whole file. Every default is here; an empty file means all of them. */
export declare const configSchema: z.ZodObject<{
    version: z.ZodDefault<z.ZodLiteral<1>>;
    sources: z.ZodPrefault<z.ZodObject<{
        include: z.ZodDefault<z.ZodArray<z.ZodString>>;
        exclude: z.ZodDefault<z.ZodArray<z.ZodString>>;
        rendered: z.ZodDefault<z.ZodArray<z.ZodString>>;
    }, z.core.$strict>>;
    substitutions: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodRecord<z.ZodString, z.ZodString>>>;
    delivery: z.ZodDefault<z.ZodEnum<{
        commit: "commit";
        "pull-request": "pull-request";
    }>>;
    strictNamespaces: z.ZodDefault<z.ZodBoolean>;
    images: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodObject<{
        image: z.ZodString;
        namespace: z.ZodDefault<z.ZodString>;
        policy: z.ZodObject<{
            semver: z.ZodOptional<z.ZodObject<{
                range: z.ZodString;
            }, z.core.$strict>>;
            alphabetical: z.ZodOptional<z.ZodObject<{
                order: z.ZodDefault<z.ZodEnum<{
                    asc: "asc";
                    desc: "desc";
                }>>;
            }, z.core.$strict>>;
            numerical: z.ZodOptional<z.ZodObject<{
                order: z.ZodDefault<z.ZodEnum<{
                    asc: "asc";
                    desc: "desc";
                }>>;
            }, z.core.$strict>>;
        }, z.core.$strict>;
        filterTags: z.ZodOptional<z.ZodObject<{
            pattern: z.ZodOptional<z.ZodString>;
            extract: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
        digestReflectionPolicy: z.ZodDefault<z.ZodEnum<{
            Always: "Always";
            IfNotPresent: "IfNotPresent";
            Never: "Never";
        }>>;
        exclusionList: z.ZodOptional<z.ZodArray<z.ZodString>>;
        insecure: z.ZodDefault<z.ZodBoolean>;
        provider: z.ZodDefault<z.ZodEnum<{
            aws: "aws";
            azure: "azure";
            gcp: "gcp";
            generic: "generic";
        }>>;
        secretRef: z.ZodOptional<z.ZodObject<{
            name: z.ZodString;
        }, z.core.$strict>>;
        timeout: z.ZodOptional<z.ZodString>;
        interval: z.ZodDefault<z.ZodString>;
        suspend: z.ZodDefault<z.ZodBoolean>;
    }, z.core.$strict>>>;
    registries: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodObject<{
        provider: z.ZodOptional<z.ZodEnum<{
            aws: "aws";
            azure: "azure";
            gcp: "gcp";
            generic: "generic";
        }>>;
        insecure: z.ZodOptional<z.ZodBoolean>;
        username: z.ZodOptional<z.ZodObject<{
            env: z.ZodString;
        }, z.core.$strict>>;
        password: z.ZodOptional<z.ZodObject<{
            env: z.ZodString;
        }, z.core.$strict>>;
        mirror: z.ZodOptional<z.ZodURL>;
        authEndpoint: z.ZodOptional<z.ZodURL>;
        ca: z.ZodOptional<z.ZodObject<{
            env: z.ZodString;
        }, z.core.$strict>>;
        cert: z.ZodOptional<z.ZodObject<{
            env: z.ZodString;
        }, z.core.$strict>>;
        key: z.ZodOptional<z.ZodObject<{
            env: z.ZodString;
        }, z.core.$strict>>;
        concurrency: z.ZodOptional<z.ZodInt>;
        requestsPerSecond: z.ZodOptional<z.ZodNumber>;
        maxTags: z.ZodOptional<z.ZodInt>;
        http2: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>>>;
    secrets: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodObject<{
        dockerConfigJson: z.ZodOptional<z.ZodObject<{
            env: z.ZodString;
        }, z.core.$strict>>;
        host: z.ZodOptional<z.ZodString>;
        username: z.ZodOptional<z.ZodObject<{
            env: z.ZodString;
        }, z.core.$strict>>;
        password: z.ZodOptional<z.ZodObject<{
            env: z.ZodString;
        }, z.core.$strict>>;
        'ca.crt': z.ZodOptional<z.ZodObject<{
            env: z.ZodString;
        }, z.core.$strict>>;
        'tls.crt': z.ZodOptional<z.ZodObject<{
            env: z.ZodString;
        }, z.core.$strict>>;
        'tls.key': z.ZodOptional<z.ZodObject<{
            env: z.ZodString;
        }, z.core.$strict>>;
        address: z.ZodOptional<z.ZodObject<{
            env: z.ZodString;
        }, z.core.$strict>>;
        'git.asc': z.ZodOptional<z.ZodObject<{
            env: z.ZodString;
        }, z.core.$strict>>;
        identity: z.ZodOptional<z.ZodObject<{
            env: z.ZodString;
        }, z.core.$strict>>;
        passphrase: z.ZodOptional<z.ZodObject<{
            env: z.ZodString;
        }, z.core.$strict>>;
    }, z.core.$strict>>>;
    pullRequests: z.ZodPrefault<z.ZodObject<{
        base: z.ZodOptional<z.ZodString>;
        branch: z.ZodDefault<z.ZodString>;
        groupBy: z.ZodDefault<z.ZodEnum<{
            automation: "automation";
            directory: "directory";
            image: "image";
            namespace: "namespace";
            policy: "policy";
        }>>;
        labels: z.ZodDefault<z.ZodArray<z.ZodString>>;
        reviewers: z.ZodDefault<z.ZodArray<z.ZodString>>;
        assignees: z.ZodDefault<z.ZodArray<z.ZodString>>;
        draft: z.ZodDefault<z.ZodBoolean>;
        autoMerge: z.ZodDefault<z.ZodUnion<readonly [z.ZodBoolean, z.ZodObject<{
            policies: z.ZodDefault<z.ZodArray<z.ZodString>>;
            steps: z.ZodDefault<z.ZodArray<z.ZodEnum<{
                digest: "digest";
                major: "major";
                minor: "minor";
                other: "other";
                patch: "patch";
            }>>>;
        }, z.core.$strict>]>>;
        releaseNotes: z.ZodDefault<z.ZodBoolean>;
        limit: z.ZodDefault<z.ZodInt>;
        rebase: z.ZodDefault<z.ZodEnum<{
            always: "always";
            conflict: "conflict";
        }>>;
    }, z.core.$strict>>;
    commits: z.ZodPrefault<z.ZodObject<{
        verified: z.ZodDefault<z.ZodBoolean>;
        signOff: z.ZodDefault<z.ZodBoolean>;
        messageTemplate: z.ZodOptional<z.ZodString>;
        style: z.ZodDefault<z.ZodEnum<{
            conventional: "conventional";
            plain: "plain";
        }>>;
    }, z.core.$strict>>;
    updates: z.ZodPrefault<z.ZodObject<{
        allowDowngrade: z.ZodDefault<z.ZodBoolean>;
        windows: z.ZodDefault<z.ZodArray<z.ZodObject<{
            cron: z.ZodString;
            duration: z.ZodString;
            timeZone: z.ZodDefault<z.ZodString>;
        }, z.core.$strict>>>;
        ignoreSuspend: z.ZodDefault<z.ZodBoolean>;
    }, z.core.$strict>>;
    commands: z.ZodPrefault<z.ZodObject<{
        by: z.ZodDefault<z.ZodEnum<{
            action: "action";
            app: "app";
            off: "off";
        }>>;
        permission: z.ZodDefault<z.ZodEnum<{
            admin: "admin";
            maintain: "maintain";
            write: "write";
        }>>;
        bots: z.ZodDefault<z.ZodArray<z.ZodString>>;
    }, z.core.$strict>>;
    overrides: z.ZodDefault<z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
        policy: z.ZodString;
        reason: z.ZodOptional<z.ZodString>;
        by: z.ZodOptional<z.ZodString>;
        url: z.ZodOptional<z.ZodString>;
        action: z.ZodLiteral<"pin">;
        tag: z.ZodString;
        until: z.ZodOptional<z.ZodString>;
        force: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>, z.ZodObject<{
        policy: z.ZodString;
        reason: z.ZodOptional<z.ZodString>;
        by: z.ZodOptional<z.ZodString>;
        url: z.ZodOptional<z.ZodString>;
        action: z.ZodLiteral<"hold">;
        until: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodObject<{
        policy: z.ZodString;
        reason: z.ZodOptional<z.ZodString>;
        by: z.ZodOptional<z.ZodString>;
        url: z.ZodOptional<z.ZodString>;
        action: z.ZodLiteral<"skip">;
        tag: z.ZodString;
        until: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>], "action">>>;
}, z.core.$strict>;
/** The configuration with every default applied. */
export type RetagConfig = z.output<typeof configSchema>;
/** One entry of `images:`. */
export type ShortImage = z.output<typeof image>;
/** One entry of `updates.windows`. */
export type UpdateWindow = z.output<typeof window>;
/** One entry of `overrides`. */
export type Override = z.output<typeof override>;
export {};
