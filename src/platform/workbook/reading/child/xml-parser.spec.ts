import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseXml, type XmlHandler } from './xml-parser.js';

/** Everything a document tells, texts between two tags joined. */
async function eventsOf(pieces: readonly Buffer[], withCells = false): Promise<string[]> {
  const events: string[] = [];
  let text = '';
  const tell = (event: string): void => {
    if (text !== '') events.push(`"${text}"`);
    text = '';
    events.push(event);
  };
  const handler: XmlHandler = {
    open: (name, attributes) => tell(`<${name} ${JSON.stringify(attributes)}`),
    text: (value) => {
      text += value;
    },
    close: (name) => tell(`>${name}`),
    ...(withCells ? { cell: (...parts: unknown[]) => tell(`cell ${parts.join()}`) } : {}),
  };
  await parseXml(
    (async function* () {
      yield* pieces;
    })(),
    handler,
  );
  return events;
}

const outcome = (xml: string): Promise<unknown> =>
  eventsOf([Buffer.from(xml)]).catch((error: { code?: string }) => error.code);

describe('parseXml', () => {
  it('tells elements, attributes and texts', async () => {
    const xml = `\ufeff<?xml version="1.0"?><!-- <x> --><x:a  b="1 > 0" c = '"' ><d/><e >Tổ &amp; &lt;dân&gt; &#7893;&#x1ED5;<![CDATA[<&]]></e ></x:a>\n`;
    expect(await outcome(xml)).toEqual([
      '<a {"b":"1 > 0","c":"\\""}',
      '<d {}',
      '>d',
      '<e {}',
      '"Tổ & <dân> ổổ<&"',
      '>e',
      '>a',
    ]);
  });

  it.each([
    ['<a><b></a></b>'],
    ['<a>'],
    ['</a>'],
    ['<a/><b/>'],
    ['<a/>text'],
    [''],
    ['<a b=1/>'],
    ['<a b="1" c/>'],
    ['<a / >'],
    ['<a>&unknown;</a>'],
    ['<a>&amp</a>'],
    ['<a b="&x;"/>'],
    ['<a>&#x110000;</a>'],
    ['<a><!ELEMENT b></a>'],
    ['<a><!-- </a>'],
    ['< a/>'],
    ['<a<b/>'],
    [`<a b="${'x'.repeat(1_100_000)}`],
  ])('refuses %#', async (xml) => {
    expect(await outcome(xml)).toBe('workbook-damaged');
  });

  it('refuses a document type', async () => {
    expect(await outcome('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toBe('workbook-has-doctype');
  });

  it('does not mind where the bytes are cut', async () => {
    const xml =
      '<?xml version="1.0"?><s><!-- ghi chú --><row r="1"><c r="A1" s="2" t="str"><v>Đặng &amp; Thuỳ</v></c><c r="B1"/><c t="n" r="C1"><v><![CDATA[1]]></v></c></row></s>';
    const bytes = Buffer.from(xml);
    const whole = await eventsOf([bytes]);
    const wholeWithCells = await eventsOf([bytes], true);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 12 }), async (cuts) => {
        const borders = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const pieces = borders.slice(1).map((end, index) => bytes.subarray(borders[index], end));
        expect(await eventsOf(pieces)).toEqual(whole);
        expect((await eventsOf(pieces, true)).slice(0, 3)).toEqual(wholeWithCells.slice(0, 3));
      }),
    );
  });

  it('tells an ordinary cell in one word', async () => {
    const cells = '<c r="AB12" s="3" t="s"><v>7</v></c><c r="A1"/><c r="A1" s="1"/><c r="B1"><v>1.5</v></c>';
    expect(await eventsOf([Buffer.from(`<a>${cells}</a>`)], true)).toEqual([
      '<a {}',
      'cell AB,3,s,7',
      'cell A,,,',
      'cell A,1,,',
      'cell B,,,1.5',
      '>a',
    ]);
  });
});
