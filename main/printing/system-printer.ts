import { BrowserWindow } from 'electron';
import { createCupsPrinter } from './cups-printer.ts';
import { cupsServer } from './cups-server.ts';
import type { PrinterSource } from './found-printers.ts';
import { createWindowsPrinter } from './windows-printer.ts';

/** The printers that Windows knows, with what it says of them. */
export async function windowsPrinters() {
  return (await BrowserWindow.getAllWindows()[0]?.webContents.getPrintersAsync()) ?? [];
}

/** Where this machine's system keeps its printers; one to ask, none to print on. */
export function systemPrinter(): PrinterSource {
  if (process.platform !== 'win32') {
    return { kind: 'cups', printer: createCupsPrinter({ queue: '', server: cupsServer() }) };
  }
  const printPage = () => Promise.resolve('not-for-printing');
  return { kind: 'windows', printer: createWindowsPrinter({ name: '', printers: windowsPrinters, printPage }) };
}
