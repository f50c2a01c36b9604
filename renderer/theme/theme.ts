import { createTheme } from '@mui/material/styles';

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
  // MUI's own sizes are in rem, of which it takes 16 px to be one; here 4 px are about one.
  typography: { htmlFontSize: 4, fontFamily: 'var(--font)', button: { textTransform: 'none' } },
  components: {
    MuiButtonBase: { defaultProps: { disableRipple: true, disableTouchRipple: true } },
    MuiDialog: {
      // The page never scrolls, and looking whether it does lays it out once more.
      defaultProps: { transitionDuration: 0, fullWidth: true, maxWidth: false, disableScrollLock: true },
      styleOverrides: {
        container: { alignItems: 'flex-end' },
        paper: {
          margin: 0,
          width: '100%',
          maxHeight: '100%',
          borderRadius: '8rem 8rem 0 0',
          borderTop: '3rem solid var(--warm)',
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
