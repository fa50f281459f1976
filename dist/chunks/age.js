function dayOf(date) {
	return date.toISOString().slice(0, 10);
}
function ageOf(date, now) {
	let days = Math.floor((now.getTime() - date.getTime()) / 864e5);
	return days <= 0 ? "today" : days === 1 ? "1 day" : `${days} days`;
}
function dayAndAge(date, now) {
	return `${dayOf(date)} (${ageOf(date, now)})`;
}
function agoOf(date, now) {
	let age = ageOf(date, now);
	return age === "today" ? age : `${age} ago`;
}
function waitOf(until) {
	return `waits for its interval until ${dayOf(until)} ${until.toISOString().slice(11, 16)} UTC`;
}
export { waitOf as a, dayOf as i, agoOf as n, dayAndAge as r, ageOf as t };
