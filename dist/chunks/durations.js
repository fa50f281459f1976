// src/config/durations.ts
const UNIT_MILLISECONDS = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
}, INTERVAL_PATTERN = /^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$/, TIMEOUT_PATTERN = /^([0-9]+(\.[0-9]+)?(ms|s|m))+$/, DURATION_PATTERN = /^([0-9]+(\.[0-9]+)?(ms|s|m|h|d))+$/;
function parseDuration(text, pattern = DURATION_PATTERN) {
	if (!pattern.test(text)) return;
	let total = 0;
	for (let [, amount, unit] of text.matchAll(/([0-9.]+)(ms|s|m|h|d)/g)) total += Number(amount) * UNIT_MILLISECONDS[unit];
	return total;
}
function isWithin(then, interval, now) {
	let age = Number(now) - Number(then);
	return age >= 0 && age < interval * .9;
}
export { parseDuration as a, isWithin as i, INTERVAL_PATTERN as n, TIMEOUT_PATTERN as r, DURATION_PATTERN as t };
