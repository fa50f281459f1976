export { t as findCommitSigner } from "./commit-signer.js";
