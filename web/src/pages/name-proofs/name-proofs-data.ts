import type { Schema } from '../../api/client';
import type { Tone } from '../../parts/chip';

export type Sheet = Schema<'ProofSheetDto'>;
export type Line = Schema<'ProofLineDto'>;
export type LineText = Schema<'LineTextDto'>;
export type Answer = Schema<'ProofAnswerBody'>;

export const NAME_PROOFS_KEY = ['name-proofs'] as const;

export const LINE_STATES: Readonly<Record<Line['state'], { text: string; tone: Tone }>> = {
  open: { text: 'Chưa soát', tone: 'waiting' },
  proofed: { text: 'Đã soát', tone: 'good' },
  correction: { text: 'Đề nghị sửa', tone: 'info' },
};

/** What is sent of a line: right as it was seen, or what it should be. */
export function answerTo({ lineId, version, text }: Line, proposed?: LineText, note?: string): Answer {
  return { lineId, version, seen: text, ...(proposed && { proposed }), ...(note && { note }) };
}

/** «Bà Nguyễn Hoài Yến, Công chức» */
export function lineText({ name, formOfAddress, post }: LineText): string {
  return [[formOfAddress, name].filter(Boolean).join(' '), post].filter(Boolean).join(', ');
}
