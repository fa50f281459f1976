/** digits × 10^−scale. */
export interface Decimal {
    digits: bigint;
    scale: number;
}
/** The decimal with the fewest digits that is this float; throws Fault for NaN and infinities. */
export declare function toDecimal(value: number): Decimal;
/** The nearest float. */
export declare function toFloat({ digits, scale }: Decimal): number;
/** a + b. */
export declare function add(a: Decimal, b: Decimal): Decimal;
/** a − b. */
export declare const subtract: (a: Decimal, b: Decimal) => Decimal;
/** a × b. */
export declare function multiply(a: Decimal, b: Decimal): Decimal;
/** a ÷ b with 16 digits after the point, rounded half away from zero. */
export declare function divide(a: Decimal, b: Decimal): Decimal;
