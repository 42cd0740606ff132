import type { FormInstance } from 'antd';
import { useEffect, useState } from 'react';
import type { Schema } from '../../api/client';
import { putFaultsOnForm } from '../../parts/form-faults';
import { useAct } from '../../parts/use-act';
import { REGISTER_KEY } from './register-data';

export type Profile = Schema<'IndividualProfileDto'>;

/**
 * A drawer form for one entry on record of a person. Where somebody else saved the entry first it says so, keeps what
 * was typed, and saves over it only when asked once more.
 */
export function useRecordForm<Row extends { readonly version: number }, Values extends object>({
  row,
  form,
  valuesOf,
  save,
  done,
  onDone,
}: {
  row: Row | 'new' | undefined;
  form: FormInstance<Values>;
  valuesOf: (row: Row | undefined) => Values;
  save: (values: Values, version: number | undefined) => Promise<unknown>;
  done: string;
  onDone: () => void;
}) {
  const [version, setVersion] = useState<number>();
  const [warning, setWarning] = useState<string>();
  useEffect(() => {
    if (row === undefined) return;
    form.resetFields();
    form.setFieldsValue(valuesOf(row === 'new' ? undefined : row));
    setVersion(row === 'new' ? undefined : row.version);
    setWarning(undefined);
    // Filled when it opens, and only then.
  }, [row, form]);
  const saving = useAct((values: Values) => save(values, version), {
    done,
    refresh: [REGISTER_KEY],
    onDone,
    onProblem: (problem) => {
      const current = problem.body['current'] as { version?: number } | undefined;
      if (problem.code === 'stale-version') {
        setVersion(current?.version);
        setWarning(problem.message);
        return true;
      }
      return problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0;
    },
  });
  return { warning, isSaving: saving.isPending, submit: saving.mutate };
}
