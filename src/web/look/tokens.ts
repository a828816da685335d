/** Colours and sizes in one place: calm and dense, the deep red for the brand bar only, every text pair at 4.5:1 or better. */
import type { ThemeConfig } from 'antd'

export const theme: ThemeConfig = {
  cssVar: {},
  hashed: false,
  token: {
    colorPrimary: '#1f4b7a',
    colorLink: '#1f4b7a',
    // The library would lighten a link under the mouse below what can be read.
    colorLinkHover: '#163a61',
    colorLinkActive: '#163a61',
    colorError: '#a8071a',
    colorWarning: '#874d00',
    colorSuccess: '#135200',
    colorInfo: '#1f4b7a',
    colorText: '#1c1c1c',
    colorTextSecondary: '#4d4d4d',
    colorTextTertiary: '#595959',
    colorTextDescription: '#595959',
    colorTextPlaceholder: '#6b6b6b',
    colorBorder: '#8c8c8c',
    borderRadius: 4,
    fontSize: 14,
    lineHeight: 1.57,
    fontFamily: '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif',
    motion: false,
    linkDecoration: 'underline',
    linkHoverDecoration: 'underline',
    linkFocusDecoration: 'underline',
    wireframe: false,
  },
}
