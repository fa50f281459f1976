import "./rolldown-runtime.js";
import { n as ignored, r as lookAtComment, t as reportAnswer } from "./command-report.js";
// src/action/comment.ts
async function handleComment(settings, context) {
	let look = lookAtComment(context.event);
	if (!("ignored" in look)) return (await import("./answer-comment.js")).answerComment(settings, context);
	let answer = ignored(look.ignored);
	return await reportAnswer(answer), answer.diagnostics;
}
export { handleComment };
