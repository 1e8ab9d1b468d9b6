/** What the suites use of node:assert/strict, for places without Node; test/scripts/web-assert.test.ts holds it against Node's. */
export class AssertionError extends Error {
  override readonly name = 'AssertionError';
}

const shown = (value: unknown): string => JSON.stringify(value, undefined, 2) ?? String(value);

export function fail(message: string): never {
  throw new AssertionError(message);
}

export function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message ?? `${shown(value)} does not hold.`);
}

export function equal(actual: unknown, expected: unknown, message?: string): void {
  ok(Object.is(actual, expected), message ?? `${shown(actual)} is not ${shown(expected)}`);
}

export function notEqual(actual: unknown, other: unknown, message?: string): void {
  ok(!Object.is(actual, other), message ?? `${shown(actual)} is what it should not be`);
}

export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  ok(isAlike(actual, expected), message ?? `${shown(actual)}\nis not\n${shown(expected)}`);
}

export function notDeepEqual(actual: unknown, other: unknown, message?: string): void {
  ok(!isAlike(actual, other), message ?? `${shown(actual)}\nis what it should not be`);
}

export function match(text: string, pattern: RegExp, message?: string): void {
  ok(pattern.test(text), message ?? `${shown(text)} does not match ${String(pattern)}`);
}

export function doesNotMatch(text: string, pattern: RegExp, message?: string): void {
  ok(!pattern.test(text), message ?? `${shown(text)} matches ${String(pattern)}`);
}

export function doesNotThrow(act: () => unknown): void {
  act();
}

/** Plain values, arrays, maps and sets, as the suites compare them; of the same make, with the same own properties. */
function isAlike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other)) return false;
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  if (one instanceof Map && other instanceof Map)
    return (
      one.size === other.size && [...one].every(([key, value]) => other.has(key) && isAlike(value, other.get(key)))
    );
  if (one instanceof Set && other instanceof Set)
    return one.size === other.size && [...one].every((value) => other.has(value));
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isAlike(one[key], other[key]))
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

export default Object.assign(ok, {
  ok,
  equal,
  notEqual,
  deepEqual,
  notDeepEqual,
  match,
  doesNotMatch,
  doesNotThrow,
  fail,
});
