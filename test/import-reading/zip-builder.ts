import { crc32, deflateRawSync } from 'node:zlib';

/** One part of a package made for a test. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Buffer;
  /** Sizes to write instead of the true ones. */
  readonly claimedSize?: number;
  /** General purpose bit flag; 1 = encrypted. */
  readonly flags?: number;
}

/** A zip file with exactly these parts, forged headers and all. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content as string);
    const packed = deflateRawSync(content);
    const name = Buffer.from(part.name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(part.flags ?? 0x800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(part.claimedSize ?? content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), fields, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('504b0102', 'hex'), Buffer.from([20, 0]), fields, tail, name]));
    bodies.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, central, end]);
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** A workbook of one sheet with the given XML inside <worksheet>, and whatever other parts are given. */
export function xlsxOf(sheet: string, more: readonly ZipPart[] = [], name = 'Bảng'): Buffer {
  return zipOf([
    { name: 'xl/worksheets/sheet1.xml', content: `${XML}<worksheet ${MAIN}>${sheet}</worksheet>` },
    {
      name: 'xl/workbook.xml',
      content: `${XML}<workbook ${MAIN} xmlns:r="r"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${XML}<Relationships ${RELATIONS}><Relationship Id="rId1" Target="/xl/worksheets/sheet1.xml"/></Relationships>`,
    },
    ...more,
  ]);
}
