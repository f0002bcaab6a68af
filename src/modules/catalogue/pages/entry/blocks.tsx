import { blocksOf } from "../../model/reading/blocks.ts";

/** Plain text as the paragraphs and lists it is written as. */
export function Blocks({ text }: { readonly text: string }) {
  return (
    <>
      {blocksOf(text).map((block) =>
        block.kind === "paragraph" ? (
          <p>{block.text}</p>
        ) : (
          <ul>
            {block.items.map((item) => (
              <li>{item}</li>
            ))}
          </ul>
        ),
      )}
    </>
  );
}
