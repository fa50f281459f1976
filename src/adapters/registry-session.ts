import type { Diagnostic } from '../errors.ts';
import type { ImageRepository } from '../model.ts';
import type { RegistryCredential, RepositoryTransport } from './registry-options.ts';
import type { RegistryTarget } from './registry-target.ts';

/** Everything that requests for one repository share during a run. */
export interface RepositorySession {
  readonly repository: ImageRepository;
  readonly target: RegistryTarget;
  readonly transport: RepositoryTransport;
  /** Token endpoint that configuration trusts with this registry's credential. */
  readonly authEndpoint: string | undefined;
  /** Shared by all operations of the session. */
  readonly login: LoginState;
  /** Asks the source of the credential for another one than the refused. */
  renew(refused: RegistryCredential): Promise<RegistryCredential | undefined>;
  /** Milliseconds since 1970; each operation has its own. */
  deadline: number;
  readonly diagnostics: Diagnostic[];
}

/** What has been learned about the login of a repository. */
interface LoginState {
  credential: RegistryCredential | undefined;
  /** The registry refused the credential; what follows is anonymous. */
  rejected: boolean;
  /** Token endpoint that was not trusted with the credential. */
  untrustedRealm: string | undefined;
  /** Schemes that the registry offers, none of which can be answered with the credential (or without any). */
  unanswered?: readonly string[];
  /** Scope that the registry wants besides our own. */
  widerScope?: string;
}
