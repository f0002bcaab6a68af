// What many entries say alike, beside what a reader is told from the facts: fee, interpreter, accessibility. Invented.

export const costTold = "Du betalar inget för kurser, samtal eller material.";

export const interpreterTold = "Säg till om du vill ha tolk, så ordnar vi det.";

export const accessibilityTold = "Berätta vad du behöver, så ordnar vi det så långt det går.";
