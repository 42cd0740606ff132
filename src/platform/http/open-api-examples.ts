/** The part of an OpenAPI schema that examples are made from. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly minLength?: number;
  readonly items?: Schema;
  readonly properties?: Record<string, Schema>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly nullable?: boolean;
  example?: unknown;
}

export type Schemas = Readonly<Record<string, Schema>>;

export const EXAMPLE_ID = '3f2b8c1e-6d47-4a95-9c0b-5e8f1a2d7b64';
const BY_FORMAT: Readonly<Record<string, unknown>> = {
  uuid: EXAMPLE_ID,
  date: '2026-01-15',
  'date-time': '2026-01-15T08:30:00.000Z',
};
/** What common properties hold, where their declaration gives no example of its own. */
const BY_NAME: Readonly<Record<string, unknown>> = {
  version: 1,
  page: 1,
  pageSize: 50,
  total: 37,
  year: 2026,
  name: 'Nguyễn Thị Hoa',
  displayName: 'Nguyễn Thị Hoa',
  username: 'hoa.nguyen',
  post: 'Tổ trưởng',
  unitName: 'Tổ dân phố 7',
  block: 'Khối tổ dân phố',
  phone: '0912345678',
  idNumber: '019080004028',
  reason: 'Bổ sung theo biên bản họp ngày 05/01/2026',
  message: 'Không tìm thấy đơn vị này trong danh sách.',
};

/** What a schema refers to, itself when it refers to nothing. */
export function resolve(schema: Schema, schemas: Schemas): Schema {
  const target = schema.$ref ?? schema.allOf?.[0]?.$ref ?? schema.oneOf?.[0]?.$ref;
  return (target && schemas[target.split('/').at(-1) ?? '']) || schema;
}

/**
 * A body as it may be sent: every required property, and the optional ones that carry an example of their own. Others
 * are left out, for they may exclude each other.
 */
export function exampleBody(schema: Schema, schemas: Schemas, name = ''): unknown {
  if (schema.example !== undefined) return schema.example;
  const target = resolve(schema, schemas);
  if (target.example !== undefined) return target.example;
  if (target.type === 'array') return target.items ? [exampleBody(target.items, schemas, name)] : [];
  if (target.properties === undefined) return exampleValue(target, name);
  const required = new Set(target.required ?? []);
  return Object.fromEntries(
    Object.entries(target.properties)
      .filter(([key, property]) => required.has(key) || property.example !== undefined)
      .map(([key, property]) => [key, exampleBody(property, schemas, key)]),
  );
}

/** Gives every plain property of every schema an example, so that no list or field is shown as «string». */
export function fillExamples(schemas: Schemas): void {
  for (const schema of Object.values(schemas)) {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const inner = property.items ?? property;
      if (inner.$ref !== undefined || inner.allOf !== undefined || inner.oneOf !== undefined) continue;
      property.example ??=
        property.type === 'array' ? [exampleValue(inner, name)] : exampleValue(property, name);
    }
  }
}

function exampleValue(schema: Schema, name: string): unknown {
  if (schema.enum?.length) return schema.enum[0];
  if (schema.format !== undefined && schema.format in BY_FORMAT) return BY_FORMAT[schema.format];
  switch (schema.type) {
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return typeof BY_NAME[name] === 'number' ? BY_NAME[name] : Math.max(1, schema.minimum ?? 1);
    case 'object':
      return {};
    default:
      if (/(^id|Id|Ids)$/.test(name)) return EXAMPLE_ID;
      if (/(At)$/.test(name)) return BY_FORMAT['date-time'];
      if (/(On|validFrom|validTo)$/.test(name)) return BY_FORMAT['date'];
      return typeof BY_NAME[name] === 'string' ? BY_NAME[name] : 'Nội dung';
  }
}
