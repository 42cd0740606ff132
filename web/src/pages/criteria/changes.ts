import type { Draft, DraftGroup, DraftLine } from './draft';

type Line = DraftLine & { readonly group: string };

const linesOf = ({ groups }: Draft): Line[] =>
  groups.flatMap(({ code, lines }) => lines.map((line) => ({ ...line, group: code })));

/** What somebody else changed in a set, a sentence each: groups and lines are known by their codes. */
export function changesBetween(before: Draft, after: Draft): string[] {
  return [
    ...(before.name === after.name ? [] : [`Tên bảng: ${after.name}`]),
    ...(settingsOf(before) === settingsOf(after) ? [] : ['Thiết lập chung của bảng']),
    ...compared('nhóm', before.groups, after.groups, (was, is) => groupChanges(was, is)),
    ...compared('tiêu chí', linesOf(before), linesOf(after), lineChanges),
  ];
}

function settingsOf(draft: Draft): string {
  const bands = draft.bands.map(({ name, from }) => [name, from]);
  return JSON.stringify({ ...draft, name: '', groups: [], bands });
}

function compared<Item extends { readonly code: string; readonly name: string }>(
  what: string,
  before: readonly Item[],
  after: readonly Item[],
  changes: (was: Item, is: Item) => readonly string[],
): string[] {
  const known = new Map(before.map((item) => [item.code, item]));
  const now = new Set(after.map(({ code }) => code));
  return [
    ...after.flatMap((item) => {
      const was = known.get(item.code);
      if (!was) return [`Thêm ${what} ${item.code}: ${item.name}`];
      const found = changes(was, item);
      return found.length > 0
        ? [`${what.charAt(0).toUpperCase()}${what.slice(1)} ${item.code}: ${found.join(', ')}`]
        : [];
    }),
    ...before.filter(({ code }) => !now.has(code)).map(({ code, name }) => `Bỏ ${what} ${code}: ${name}`),
  ];
}

function groupChanges(was: DraftGroup, is: DraftGroup): string[] {
  return [
    ...(was.name === is.name ? [] : [`tên «${is.name}»`]),
    ...(was.max === is.max ? [] : [`điểm ${was.max} → ${is.max}`]),
  ];
}

function lineChanges(was: Line, is: Line): string[] {
  const rest = ({ kind, step, levels, allowsNotApplicable, note, group }: Line) =>
    JSON.stringify([kind, step, levels, allowsNotApplicable, note, group]);
  return [
    ...(was.name === is.name ? [] : [`nội dung «${is.name}»`]),
    ...(was.max === is.max ? [] : [`điểm ${was.max} → ${is.max}`]),
    ...(rest(was) === rest(is) ? [] : ['cách chấm, ghi chú']),
  ];
}
