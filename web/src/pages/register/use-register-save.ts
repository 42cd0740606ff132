import type { FormInstance } from 'antd';
import { useEffect, useState } from 'react';
import type { Problem } from '../../api/problem';
import { putFaultsOnForm } from '../../parts/form-faults';
import { useAct } from '../../parts/use-act';
import { REGISTER_KEY } from './register-data';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}

/** What somebody else saved while the form was open. */
export interface Overrun<Values> {
  readonly by: string;
  readonly at: string | undefined;
  /** Fields only they changed: the form has taken them over. */
  readonly taken: readonly (keyof Values & string)[];
  /** Fields both changed: the form keeps what was typed, until the person takes theirs. */
  readonly disputed: readonly (keyof Values & string)[];
  readonly theirs: Values;
}

/** A refusal that belongs to the whole form rather than to a field. */
export interface FormRefusal {
  readonly message: string;
  /** Who stands in the register already. */
  readonly existingId: string | undefined;
}

/**
 * Keeps a drawer form of the register: fills it, saves it, and where somebody else saved first, joins their changes with
 * what was typed instead of losing either.
 */
export function useRegisterSave<R extends Row, Values extends object>({
  row,
  form,
  empty,
  valuesOf,
  save,
  onDone,
}: {
  row: R | 'new' | undefined;
  form: FormInstance<Values>;
  empty: Values;
  valuesOf: (row: R) => Values;
  /** `read`: the row and the version to change, or undefined to make a new one. */
  save: (values: Values, read: { id: string; version: number } | undefined) => Promise<R>;
  onDone: () => void;
}) {
  const [base, setBase] = useState<{ values: Values; version: number }>({ values: empty, version: 0 });
  const [overrun, setOverrun] = useState<Overrun<Values>>();
  const [refusal, setRefusal] = useState<FormRefusal>();
  useEffect(() => {
    if (row === undefined) return;
    const values = row === 'new' ? empty : valuesOf(row);
    form.resetFields();
    form.setFieldsValue(values);
    setBase({ values, version: row === 'new' ? 0 : row.version });
    setOverrun(undefined);
    setRefusal(undefined);
    // A row read anew behind the open form must not wipe out what was typed.
  }, [row === undefined || row === 'new' ? row : row.id, form]);

  function join(problem: Problem): boolean {
    const current = problem.body['current'] as R;
    const theirs = valuesOf(current);
    const { taken, disputed } = compare(base.values, form.getFieldsValue(true) as Values, theirs);
    form.setFieldsValue(Object.fromEntries(taken.map((name) => [name, theirs[name]])) as never);
    setBase({ values: theirs, version: current.version });
    setOverrun({
      ...{ taken, disputed, theirs },
      by: textOf(problem.body['changedBy']) ?? 'Người khác',
      at: textOf(problem.body['changedAt']),
    });
    return true;
  }

  const saving = useAct(
    (values: Values) =>
      save(values, row === 'new' || row === undefined ? undefined : { id: row.id, version: base.version }),
    {
      done: ({ name }) => `Đã lưu ${name}.`,
      refresh: [REGISTER_KEY],
      onDone,
      onProblem: (problem) => {
        if (problem.code === 'stale-version') return join(problem);
        if (problem.fields.length > 0) return putFaultsOnForm(form, problem).length === 0;
        if (problem.status !== 409) return false;
        setRefusal({ message: problem.message, existingId: textOf(problem.body['existingId']) });
        return true;
      },
    },
  );
  return {
    overrun,
    refusal,
    isSaving: saving.isPending,
    submit(values: Values) {
      setOverrun(undefined);
      setRefusal(undefined);
      saving.mutate(values);
    },
    /** Gives up what was typed in a field for what the other person saved. */
    take(name: keyof Values & string) {
      if (!overrun) return;
      form.setFieldsValue({ [name]: overrun.theirs[name] } as never);
      setOverrun({
        ...overrun,
        disputed: overrun.disputed.filter((one) => one !== name),
        taken: [...overrun.taken, name],
      });
    },
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Which fields only they changed, and which both changed differently. Nothing, «» and null are the same. */
export function compare<Values extends object>(
  before: Values,
  mine: Values,
  theirs: Values,
): { taken: (keyof Values & string)[]; disputed: (keyof Values & string)[] } {
  const isSame = (a: unknown, b: unknown) => (a ?? '') === (b ?? '');
  const names = (Object.keys(theirs) as (keyof Values & string)[]).filter(
    (name) => !isSame(before[name], theirs[name]) && !isSame(mine[name], theirs[name]),
  );
  return {
    taken: names.filter((name) => isSame(mine[name], before[name])),
    disputed: names.filter((name) => !isSame(mine[name], before[name])),
  };
}
