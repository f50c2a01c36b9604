import { createTheme } from '@mui/material/styles';

const lift = 'var(--lift-target)';

/**
 * MUI's theme as CSS variables. Colours, sizes and type are the roles of tokens.css, so that the three schemes, the
 * text size and the screen's millimetres reach every MUI part without a second palette.
 */
export const theme = createTheme({
  cssVariables: { nativeColor: true, cssVarPrefix: 'qadam' },
  palette: {
    primary: {
      main: 'var(--accent)',
      light: 'var(--accent-soft)',
      dark: 'var(--accent-shade)',
      contrastText: 'var(--on-accent)',
    },
    error: {
      main: 'var(--danger)',
      light: 'var(--danger-soft)',
      dark: 'var(--danger)',
      contrastText: 'var(--on-danger)',
    },
    success: { main: 'var(--done)', light: 'var(--done-soft)', dark: 'var(--done)', contrastText: 'var(--surface)' },
    background: { default: 'var(--ground)', paper: 'var(--surface)' },
    text: { primary: 'var(--ink)', secondary: 'var(--ink-quiet)' },
    divider: 'var(--line)',
  },
  typography: { fontFamily: 'var(--font)', button: { textTransform: 'none' } },
  components: {
    MuiButtonBase: { defaultProps: { disableRipple: true, disableTouchRipple: true } },
    MuiButton: {
      defaultProps: { variant: 'outlined', disableElevation: true },
      styleOverrides: {
        root: {
          minWidth: 0,
          minHeight: 'var(--target-primary)',
          padding: 'var(--space-2) var(--space-5)',
          gap: 'var(--space-3)',
          borderRadius: 'var(--radius-m)',
          border: 'var(--stroke) solid var(--border)',
          background: 'var(--surface)',
          color: 'inherit',
          fontSize: 'var(--text-lead)',
          fontWeight: 'var(--weight-medium)',
          lineHeight: 'var(--leading-tight)',
          letterSpacing: 0,
          textAlign: 'center',
          boxShadow: lift,
          transition: 'transform var(--motion-press) var(--ease)',
          '&:hover': { background: 'var(--surface)', boxShadow: lift },
          '&:active': { transform: 'translateY(calc(0.8 * var(--mm)))', boxShadow: 'none' },
          '&.Mui-disabled': {
            color: 'var(--ink-quiet)',
            border: 'var(--stroke) solid var(--line)',
            boxShadow: 'none',
          },
        },
        contained: {
          background: 'var(--accent)',
          color: 'var(--on-accent)',
          borderColor: 'var(--accent)',
          boxShadow: '0 calc(0.8 * var(--mm)) 0 var(--accent-shade)',
          '--pic-tint': 'none',
          '&:hover': { background: 'var(--accent)', boxShadow: '0 calc(0.8 * var(--mm)) 0 var(--accent-shade)' },
        },
        text: { background: 'none', borderColor: 'transparent', boxShadow: 'none', '&:hover': { background: 'none' } },
        sizeSmall: {
          minHeight: 'var(--target)',
          padding: 'var(--space-1) var(--space-4)',
          fontSize: 'var(--text-body)',
          boxShadow: 'none',
        },
      },
    },
    MuiDialog: {
      defaultProps: { transitionDuration: 0, fullWidth: true, maxWidth: false },
      styleOverrides: {
        container: { alignItems: 'flex-end' },
        paper: {
          margin: 0,
          width: '100%',
          maxHeight: '100%',
          borderRadius: 'calc(8 * var(--mm)) calc(8 * var(--mm)) 0 0',
          borderTop: 'calc(3 * var(--mm)) solid var(--warm)',
          boxShadow: 'var(--lift-sheet)',
          padding: 'var(--space-8) var(--edge)',
          gap: 'var(--space-6)',
          overflow: 'hidden',
          backgroundImage: 'none',
        },
      },
    },
    MuiBackdrop: { styleOverrides: { root: { backgroundColor: 'var(--scrim)' } } },
  },
});
