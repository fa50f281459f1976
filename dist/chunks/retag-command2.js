export { t as LENGTHS, n as parseCommand, r as renderUsage } from "./retag-command.js";
