// src/once.ts
function once(ask) {
	return onceFor(ask, () => "");
}
function onceFor(ask, keyOf) {
	let answers = new Map();
	return (...question) => {
		let key = keyOf(...question), answer = answers.get(key);
		return answer === void 0 && (answer = ask(...question).catch((error) => {
			throw answers.delete(key), error;
		}), answers.set(key, answer)), answer;
	};
}
export { onceFor as n, once as t };
