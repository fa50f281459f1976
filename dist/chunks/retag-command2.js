export { t as LENGTHS, n as parseCommand, r as renderUsage, i as untilDate } from "./retag-command.js";
