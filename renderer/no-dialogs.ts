// Imported before anything else: the page has no way to ask the system for its print dialog or its file chooser, which
// Electron offers no event to refuse (rows "print dialog" and "file chooser" of main/lockdown/table.ts).
const nothing = () => {};
const named = ['print', 'showOpenFilePicker', 'showSaveFilePicker', 'showDirectoryPicker'];
for (const name of named) Object.defineProperty(window, name, { value: nothing, writable: false, configurable: false });
Object.defineProperty(HTMLInputElement.prototype, 'showPicker', { value: nothing });
// It prints as well, and does nothing else that the kiosk needs.
Object.defineProperty(Document.prototype, 'execCommand', { value: () => false });
