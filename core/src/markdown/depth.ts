/**
 * How deep markup may nest before what lies inside is left out. No writer gets near; a text made to do so would have the
 * reader run out of stack.
 */
export const DEEPEST = 200;
