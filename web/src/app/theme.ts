import type { ThemeConfig } from 'antd';

/** Calm and dense: one accent, office sizes. Contrast of every text is at least 4,5 : 1 (WCAG 2.2 AA). */
export const theme: ThemeConfig = {
  cssVar: { prefix: 'td' },
  hashed: false,
  token: {
    colorPrimary: '#9f1d20',
    colorLink: '#1d4f91',
    colorInfo: '#1d4f91',
    colorSuccess: '#1f7a3d',
    colorWarning: '#9a5b00',
    // What would be derived from it is a muddy brown.
    colorWarningBg: '#fdf5e2',
    colorWarningBorder: '#e0bf7d',
    colorError: '#b3261e',
    // The tints that Ant Design derives from dark colours are muddy.
    colorPrimaryBg: '#fbeeee',
    colorPrimaryBgHover: '#f7e3e3',
    colorInfoBg: '#eef4fb',
    colorInfoBorder: '#b7cde8',
    colorSuccessBg: '#ebf6ee',
    colorSuccessBorder: '#a9d5b7',
    colorErrorBg: '#fdeeec',
    colorErrorBorder: '#eeb5b0',
    colorTextSecondary: '#4b5563',
    colorTextTertiary: '#5b6472',
    colorTextDescription: '#4b5563',
    colorTextPlaceholder: '#6b7280',
    colorBgLayout: '#f4f5f7',
    borderRadius: 4,
    fontFamily: `'Segoe UI', system-ui, -apple-system, Roboto, 'Noto Sans', Arial, sans-serif`,
    fontSize: 14,
    motion: false,
    wireframe: false,
  },
  components: {
    Layout: { headerBg: '#ffffff', headerHeight: 48, headerPadding: '0 16px', siderBg: '#ffffff' },
    Menu: { itemHeight: 34, itemMarginBlock: 2, groupTitleFontSize: 12 },
    Table: { cellPaddingBlockSM: 5, cellPaddingInlineSM: 8, headerBg: '#eef0f3' },
    Form: { itemMarginBottom: 16 },
  },
};
