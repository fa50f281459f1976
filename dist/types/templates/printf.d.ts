import type { Budget } from './fault.ts';
import { type Reflected } from './types.ts';
/** fmt.Sprint: a space between operands when neither is a string. */
export declare function sprint(args: readonly Reflected[], budget: Budget): string;
/** fmt.Sprintln: a space between all operands, and a line end. */
export declare function sprintln(args: readonly Reflected[], budget: Budget): string;
/** fmt.Sprintf. */
export declare function sprintf(format: string, args: readonly Reflected[], budget: Budget): string;
/** `%v` of one value. */
export declare const show: (value: Reflected, budget: Budget) => string;
/** The name of a value's type, as `%T` prints it. */
export declare const typeName: (value: Reflected) => string;
