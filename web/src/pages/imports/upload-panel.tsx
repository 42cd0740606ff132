import DownloadOutlined from '@ant-design/icons/DownloadOutlined';
import FileExcelOutlined from '@ant-design/icons/FileExcelOutlined';
import { Alert, Button, Progress, Radio, Select, Upload } from 'antd';
import { useId } from 'react';
import { download } from '../../api/client';
import { useCampaigns, useCurrentCampaign } from '../../campaign/current-campaign';
import { Help } from '../../parts/help';
import { Panel } from '../../parts/panel';
import { useAct } from '../../parts/use-act';
import { useAddress } from '../../parts/use-address';
import { CAMPAIGN_NEED, IMPORT_KINDS, type ImportKind } from './import-words';
import { useImportUpload } from './use-import-upload';

/** Choose what the file holds, take an empty one, drop the filled one. The address presets kind and campaign. */
export function UploadPanel() {
  const { kind, campaignId, needsChoice } = useUploadTarget();
  const { send, state, problem } = useImportUpload(kind, campaignId);
  const template = useAct(() =>
    download(
      `/api/imports/templates/${kind}${campaignId ? `?campaignId=${encodeURIComponent(campaignId)}` : ''}`,
    ),
  );
  const { about, megabytes } = IMPORT_KINDS[kind];
  const isBusy = state !== null;
  return (
    <Panel
      title="Nhập một tệp"
      extra={
        <Button
          icon={<DownloadOutlined />}
          loading={template.isPending}
          disabled={needsChoice}
          onClick={() => template.mutate(undefined)}
        >
          Tải tệp mẫu
        </Button>
      }
    >
      <KindChoice kind={kind} isBusy={isBusy} />
      <CampaignChoice kind={kind} campaignId={campaignId} isBusy={isBusy} />
      <Upload.Dragger
        accept=".xlsx"
        multiple={false}
        showUploadList={false}
        disabled={isBusy || needsChoice}
        beforeUpload={(file) => {
          send(file);
          return false;
        }}
        style={{ background: '#fff' }}
      >
        <FileExcelOutlined style={{ fontSize: 26, color: '#17612f' }} aria-hidden />
        <div style={{ fontWeight: 600 }}>Thả tệp Excel vào đây, hoặc bấm để chọn tệp</div>
        <div className="secondary">
          {about} Tệp .xlsx, nhiều nhất {megabytes} MB.
        </div>
      </Upload.Dragger>
      <div aria-live="polite">{state && <Progressing {...state} />}</div>
      {problem && (
        <Alert
          type="error"
          showIcon
          role="alert"
          style={{ marginTop: 12 }}
          title={problem.isOffline ? 'Mất kết nối' : 'Không nhập được tệp này'}
          description={
            problem.fields.length > 0
              ? problem.fields.map(({ message }) => message).join(' ')
              : problem.message
          }
        />
      )}
    </Panel>
  );
}

function useUploadTarget() {
  const { get } = useAddress();
  const { campaign } = useCurrentCampaign();
  const asked = get('loai');
  const kind: ImportKind = asked !== undefined && asked in IMPORT_KINDS ? (asked as ImportKind) : 'register';
  const need = CAMPAIGN_NEED[kind];
  const isLeftOut = need === 'none' || (need === 'optional' && get('khong-phong-trao') !== undefined);
  const campaignId = isLeftOut ? undefined : campaign?.id;
  return { kind, campaignId, needsChoice: need === 'required' && campaignId === undefined };
}

function KindChoice({ kind, isBusy }: { kind: ImportKind; isBusy: boolean }) {
  const { set } = useAddress();
  return (
    <fieldset style={{ border: 0, margin: '0 0 12px', padding: 0 }}>
      <legend style={{ padding: 0, marginBottom: 4 }}>
        Nội dung tệp
        <Help about="nội dung tệp" guide="can-bo#nhap-tu-excel">
          Mỗi loại tệp có các cột riêng. Chưa có tệp thì bấm «Tải tệp mẫu»: tệp mẫu có sẵn tiêu đề cột và danh
          sách chọn của phường. Tệp đang dùng của phường cũng đọc được, miễn có đủ tiêu đề cột; dòng tiêu đề
          nằm ở đâu cũng được.
        </Help>
      </legend>
      <Radio.Group
        optionType="button"
        buttonStyle="solid"
        value={kind}
        disabled={isBusy}
        onChange={({ target }) => {
          const chosen = String(target.value);
          set({ loai: chosen === 'register' ? undefined : chosen });
        }}
        options={Object.entries(IMPORT_KINDS).map(([value, { name }]) => ({ value, label: name }))}
        className="wrapping-choices"
      />
    </fieldset>
  );
}

const WITHOUT = 'khong';

function CampaignChoice({
  kind,
  campaignId,
  isBusy,
}: {
  kind: ImportKind;
  campaignId: string | undefined;
  isBusy: boolean;
}) {
  const id = useId();
  const { set } = useAddress();
  const { data: campaigns = [] } = useCampaigns();
  const need = CAMPAIGN_NEED[kind];
  if (need === 'none') return null;
  const options = [
    ...campaigns.map((campaign) => ({
      value: campaign.id,
      label: `${campaign.name} (${campaign.phaseLabel})`,
    })),
    ...(need === 'optional'
      ? [{ value: WITHOUT, label: 'Không nhập đăng ký, chỉ cập nhật đơn vị và cá nhân' }]
      : []),
  ];
  return (
    <div style={{ marginBottom: 12, maxWidth: 620 }}>
      <label htmlFor={id} style={{ display: 'block', marginBottom: 4 }}>
        {need === 'optional' ? 'Đăng ký trong tệp thuộc phong trào' : 'Nhập vào phong trào'}
      </label>
      <Select
        id={id}
        style={{ width: '100%' }}
        disabled={isBusy}
        value={campaignId ?? (need === 'optional' ? WITHOUT : undefined)}
        placeholder="Chọn phong trào"
        notFoundContent="Chưa có phong trào nào. Hãy tạo phong trào trước."
        options={options}
        onChange={(value) =>
          set(
            value === WITHOUT
              ? { 'khong-phong-trao': 1 }
              : { 'phong-trao': value, 'khong-phong-trao': undefined },
          )
        }
      />
    </div>
  );
}

function Progressing({ text, share }: { text: string; share: number }) {
  return (
    <div style={{ marginTop: 12 }}>
      <div>{text}</div>
      <Progress percent={Math.round(share * 100)} status="active" aria-label={text} />
    </div>
  );
}
