import { z } from "zod";
import { hsdsPath, openapiPath } from "./addresses.ts";
import type { Operation } from "./operations.ts";
import { operations } from "./operations.ts";
import { problems } from "./problem.ts";
import { schemas } from "./schemas.ts";

/** The interface described as OpenAPI 3.1, from the very schemas that read its queries and shape its answers. */
export function openapiDocument(origin: string): unknown {
  return {
    openapi: "3.1.0",
    info: {
      title: "Samordna: the catalogue of interventions",
      version: "1.0.0",
      summary: "Coordinated support in Sweden, as HSDS 3.1 with a Swedish profile.",
      description:
        "Read only, open to anyone without a key. Parameters narrow together; those not named here are passed over.",
      contact: { name: "Samordna", url: `${origin}${hsdsPath}/dokumentation` },
      license: { name: "CC BY 4.0", identifier: "CC-BY-4.0" },
    },
    servers: [{ url: origin + hsdsPath }],
    externalDocs: { url: `${origin}${hsdsPath}/dokumentation` },
    tags: [
      { name: "Required", description: "What HSDS asks of everyone." },
      { name: "Optional", description: "What HSDS leaves to each, and what this profile adds." },
    ],
    paths: Object.fromEntries(operations.map((operation) => [operation.path, pathOf(operation)])),
    components: { schemas: schemas() },
    "x-self": origin + openapiPath,
  };
}

function pathOf({ path, id, summary, required, query, answer, list, gone }: Operation) {
  const errors = [
    ...(query === null ? [] : [400]),
    ...(path.includes("{id}") ? [404] : []),
    ...(gone === true ? [410] : []),
  ];
  return {
    get: {
      ...{ operationId: id, summary, tags: [required ? "Required" : "Optional"], security: [] },
      parameters: [...(path.includes("{id}") ? [idParameter] : []), ...parametersOf(query)],
      responses: {
        200: {
          description: summary,
          headers: { ETag: { schema: { type: "string" } } },
          content: { "application/json": { schema: list === true ? pageOf(answer) : referenceTo(answer) } },
        },
        ...Object.fromEntries(errors.map((status) => [status, errorOf(status)])),
      },
    },
  };
}

const idParameter = {
  ...{ name: "id", in: "path", required: true, description: "As a list gave it." },
  schema: { type: "string", format: "uuid" },
};

function parametersOf(query: z.ZodType | null) {
  if (query === null) return [];
  const { properties = {} } = z.toJSONSchema(query, { io: "input" });
  return Object.entries(properties).map(([name, schema]) => {
    const { description, ...rest } = typeof schema === "object" ? schema : {};
    return {
      ...{ name, in: "query", required: false, schema: rest },
      ...(description === undefined ? {} : { description }),
    };
  });
}

function referenceTo(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}

function pageOf(name: string) {
  return {
    allOf: [
      referenceTo("page"),
      {
        type: "object",
        properties: { contents: { type: "array", items: referenceTo(name) } },
        required: ["contents"],
      },
    ],
  };
}

function errorOf(status: number) {
  const texts = Object.values(problems).filter((one) => one.status === status);
  return {
    description: texts.map(({ detail }) => detail).join(" "),
    content: { "application/problem+json": { schema: referenceTo("problem") } },
  };
}
