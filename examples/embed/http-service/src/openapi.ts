import { components, named, type Shape, type ShippedDocuments } from "./components.js";

const text = { type: "string" };

/** What the service itself asks of a body; the documents inside are read by the library, which says more about them. */
export const requests = {
  evaluate: {
    type: "object",
    properties: { scheme: {}, cases: { type: "array" } },
    required: ["scheme", "cases"],
    additionalProperties: false,
  },
  explain: {
    type: "object",
    properties: { scheme: {}, cases: { type: "array" }, unit: text, code: text },
    required: ["scheme", "cases", "unit"],
    additionalProperties: false,
  },
};

/** The same for the reader, with the shapes of the documents in their places. */
function described(request: typeof requests.evaluate): object {
  const documents = {
    scheme: {
      description: "Mã của một bộ tiêu chí có sẵn, hoặc cả bộ tiêu chí · the id of a known edition, or a whole scheme",
      anyOf: [text, named("Scheme")],
    },
    cases: named("Cases"),
  };
  return { ...request, properties: { ...request.properties, ...documents } };
}

const issues = { type: "array", items: named("ToldIssue") };

const json = (schema: object): object => ({ "application/json": { schema } });

const object = (properties: object): object => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** A route that takes a document and refuses a bad one. */
function takes(summary: string, body: object, result: object): object {
  return {
    post: {
      summary,
      requestBody: { required: true, content: json(body) },
      responses: {
        200: { description: "Kết quả · the result", content: json(result) },
        400: {
          description: "Yêu cầu không đúng dạng · not a request of this service",
          content: json({ type: "object" }),
        },
        422: { description: "Mọi lỗi của tài liệu · every issue of the documents", content: json(object({ issues })) },
      },
    },
  };
}

const edition = { id: text, edition: text, title: named("LocalizedText"), status: text };

const paths = {
  "/editions": {
    get: {
      summary: "Các bộ tiêu chí có sẵn · the known editions",
      responses: {
        200: { description: "Danh sách · the list", content: json({ type: "array", items: object(edition) }) },
      },
    },
  },
  "/check": takes(
    "Kiểm tra một bộ tiêu chí · check a scheme",
    named("Scheme"),
    object({ engine: text, ...edition, digest: text, leaves: { type: "integer" } }),
  ),
  "/evaluate": takes(
    "Tính chỉ số, xếp loại, xếp hạng · index, class and rank",
    described(requests.evaluate),
    object({
      evaluation: named("Evaluation"),
      refused: { type: "array", items: object({ unit: { type: ["string", "null"] }, issues }) },
    }),
  ),
  "/explain": takes(
    "Giải trình một con số · why a figure is what it is",
    described(requests.explain),
    object({ proof: { type: "object" }, memo: object({ vi: text, en: text }) }),
  ),
};

/** An issue as this service tells it: as the library found it, its place in the request, and both sentences. */
function told(issue: Shape): Shape {
  const { title: _, properties, required = [], ...kept } = issue;
  const added = { place: text, vi: text, en: text };
  return {
    title: "ToldIssue",
    ...kept,
    properties: { ...properties, ...added },
    required: [...required, ...Object.keys(added)],
  };
}

/** OpenAPI 3.1 takes JSON Schema 2020-12 as it is: the shapes that the package ships are its components. */
export function openapi({ $defs }: ShippedDocuments, version: string): object {
  const toldIssue = told($defs["issue"] ?? {});
  return {
    openapi: "3.1.0",
    info: { title: "Chỉ số cải cách hành chính · PAR Index", version },
    paths,
    components: { schemas: components({ $defs: { ...$defs, toldIssue } }) },
  };
}
