/** From the configuration to what publishing is told. */
import type { RetagConfig } from '../config/schema.ts';
import type { PublishSettings } from './publish/settings.ts';
/** What the entry knows and the configuration does not. */
export interface PublishOverrides {
    labels?: readonly string[] | undefined;
    identity?: {
        login: string;
        email?: string;
    } | undefined;
    commandsHelp?: string | undefined;
}
/** `pullRequests`, `commits`, `delivery` and `commands` of the configuration; inputs of the entry win. */
export declare function publishSettings(config: RetagConfig, overrides: PublishOverrides): PublishSettings;
