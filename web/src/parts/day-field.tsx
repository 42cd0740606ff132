import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import type { CSSProperties } from 'react';

dayjs.extend(customParseFormat);

/** How a day may be typed; the first is how it is shown. */
const FORMATS = ['DD/MM/YYYY', 'D/M/YYYY', 'DDMMYYYY', 'D/M/YY'];

/** A day as the API takes it («2026-01-05»), picked or typed as dd/mm/yyyy. */
export function DayField({
  value,
  onChange,
  id,
  label,
  disabled,
  style,
}: {
  value?: string | null;
  onChange?: (day: string | null) => void;
  id?: string;
  label?: string;
  disabled?: boolean;
  style?: CSSProperties;
}) {
  return (
    <DatePicker
      id={id}
      aria-label={label}
      disabled={disabled}
      style={style}
      value={value ? dayjs(value) : null}
      format={FORMATS}
      placeholder="dd/mm/yyyy"
      // Enter takes the day that was typed; it does not send the form.
      onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      onChange={(day) => onChange?.(day ? day.format('YYYY-MM-DD') : null)}
    />
  );
}
