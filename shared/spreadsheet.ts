/**
 * Rows as an XLSX file of text cells with a bold, fixed header. `width` gives how wide a column is drawn, in characters,
 * by its name and its place from 0.
 */
export async function writeSpreadsheet(
  rows: readonly (readonly string[])[],
  width: (name: string, column: number) => number = () => 16,
): Promise<Uint8Array> {
  // Loaded when somebody exports: no start waits for a large library.
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const [header = [], ...rest] = rows;
  const bold = header.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const lines = rest.map((row) => row.map((value) => ({ value, type: String, format: '@', wrap: true })));
  const columns = header.map((name, column) => ({ width: width(name, column) }));
  const blob = await writeExcelFile([bold, ...lines], { columns, stickyRowsCount: 1, sheet: 'Qadam' }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
