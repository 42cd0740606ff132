import DownloadOutlined from '@ant-design/icons/DownloadOutlined';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Radio, Select } from 'antd';
import { answer, api, download } from '../../api/client';
import { Help } from '../../parts/help';
import { PaperPages } from '../../parts/paper-pages';
import { Panel } from '../../parts/panel';
import { useAct } from '../../parts/use-act';
import { useAddress } from '../../parts/use-address';
import type { ExportList } from './exports.page';
import './exports.css';

const PLACE = '{participantId}';

/** One list: from what, with which options, as it will print, and the workbook. The address holds every choice. */
export function ListChoice({ list }: { list: ExportList }) {
  const { get, set } = useAddress();
  const target =
    list.targets.find(({ id }) => id === get('tu')) ??
    list.targets.find(({ policy }) => policy.canExport) ??
    list.targets[0];
  const person = usePerson(target?.path.includes(PLACE) ? target.id : undefined);
  const options = new URLSearchParams(
    list.options.flatMap(({ name, usual }) => {
      const value = get(name);
      return value === undefined || value === usual ? [] : [[name, value]];
    }),
  );
  const path = target?.path.replace(PLACE, person.chosen ?? '');
  const isReady = target?.policy.canExport === true && !(target.path.includes(PLACE) && !person.chosen);
  const take = useAct((address: string) => download(address));
  return (
    <div className="stack">
      <Panel
        title={list.label}
        extra={
          <Button
            type="primary"
            icon={<DownloadOutlined />}
            disabled={!isReady}
            loading={take.isPending}
            onClick={() => take.mutate(withOptions(path ?? '', options))}
          >
            Tải tệp Excel
          </Button>
        }
      >
        {!list.policy.canExport && list.policy.reason && (
          <Alert type="info" showIcon title={list.policy.reason} />
        )}
        <div className="list-desk-options">
          {list.targets.length > 1 && (
            <Labelled label="Lập từ">
              <Select
                aria-label="Lập từ"
                value={target?.id}
                onChange={(tu: string) => set({ tu, trang: undefined })}
                popupMatchSelectWidth={false}
                style={{ minWidth: 260, maxWidth: '100%' }}
                options={list.targets.map(({ id, label }) => ({ value: id, label }))}
              />
            </Labelled>
          )}
          {target?.path.includes(PLACE) && (
            <Labelled label="Của">
              <Select
                aria-label="Của tập thể, cá nhân"
                showSearch={{ optionFilterProp: 'label' }}
                value={person.chosen}
                onChange={(nguoi: string) => set({ nguoi, trang: undefined })}
                popupMatchSelectWidth={false}
                style={{ minWidth: 220 }}
                options={[...person.options]}
              />
            </Labelled>
          )}
          {list.options.map((option) => (
            <Option
              key={option.name}
              option={option}
              value={get(option.name) ?? option.usual}
              onChange={(value) =>
                set({ [option.name]: value === option.usual ? undefined : value, trang: undefined })
              }
            />
          ))}
        </div>
        {target && !target.policy.canExport && list.policy.canExport && (
          <Alert type="info" showIcon title={target.policy.reason ?? 'Chưa xuất được.'} />
        )}
      </Panel>
      {isReady && path && <PaperPages address={withOptions(`${path}/preview`, options)} />}
    </div>
  );
}

function Labelled({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <div className="secondary">{label}</div>
      {children}
    </div>
  );
}

function Option({
  option: { name, label, help, kind, choices },
  value,
  onChange,
}: {
  option: ExportList['options'][number];
  value: string;
  onChange: (value: string) => void;
}) {
  if (kind === 'yes-no') {
    return (
      <span>
        <Checkbox checked={value === 'true'} onChange={(event) => onChange(String(event.target.checked))}>
          {label}
        </Checkbox>
        <Help about={label}>{help}</Help>
      </span>
    );
  }
  return (
    <div role="group" aria-label={label}>
      <div className="secondary">
        {label} <Help about={label}>{help}</Help>
      </div>
      <Radio.Group
        name={name}
        value={value}
        onChange={(event) => onChange(String(event.target.value))}
        options={choices.map((choice) => ({ value: choice.value, label: choice.label }))}
      />
    </div>
  );
}

function withOptions(path: string, options: URLSearchParams): string {
  const text = options.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** Whose scoring table: those ranked in the set; the one in the address, else the first. */
function usePerson(setId: string | undefined) {
  const { get } = useAddress();
  const { data } = useQuery({
    queryKey: ['results', setId, 'names'],
    enabled: setId !== undefined,
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/criteria-sets/{id}/results', {
          params: { path: { id: setId ?? '' }, query: { pageSize: 200 } },
          signal,
        }),
      ),
  });
  const options = (data?.items ?? []).map(({ participantId, name, unitName }) => ({
    value: participantId,
    label: unitName ? `${name} – ${unitName}` : name,
  }));
  const asked = get('nguoi');
  return { options, chosen: options.find(({ value }) => value === asked)?.value ?? options[0]?.value };
}
