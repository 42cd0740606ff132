import { useQuery } from '@tanstack/react-query';
import { Form, type FormInstance } from 'antd';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { birthText } from '../../text/birth';
import { REGISTER_KEY } from './register-data';

/** People of that name who stand in the register already, shown while the name is typed: nobody is entered twice. */
export function NamesakeHint({ form }: { form: FormInstance }) {
  const typed = String(Form.useWatch('name', form) ?? '').trim();
  const [name, setName] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setName(typed), 400);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data } = useQuery({
    queryKey: [...REGISTER_KEY, 'namesakes', name],
    enabled: name.includes(' '),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/individuals', { params: { query: { q: name, pageSize: 5 } }, signal })),
  });
  if (!name.includes(' ') || !data || data.total === 0) return null;
  return (
    <div role="status" className="secondary" style={{ margin: '-8px 0 12px' }}>
      Trong sổ đã có:
      <ul style={{ margin: 0, paddingInlineStart: 20 }}>
        {data.items.map(({ id, name: full, unit, birth, post }) => (
          <li key={id}>
            <Link to={`/ca-nhan/${id}`}>{full}</Link> –{' '}
            {[unit.name, post, birthText(birth)].filter(Boolean).join(', ')}
          </li>
        ))}
      </ul>
    </div>
  );
}
