/** Every open page does its task without this; it only makes it quicker and easier to use. */
export {};
