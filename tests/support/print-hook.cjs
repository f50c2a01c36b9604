/**
 * Loaded before the kiosk (`electron -r`): runs a program in each page at the moment it is printed to PDF, and appends
 * what that says to a file, a JSON line a sheet.
 */
const { appendFileSync, readFileSync } = require('node:fs');
const { app } = require('electron');

const probe = readFileSync(String(process.env['QADAM_TEST_PROBE']), 'utf8');
const found = String(process.env['QADAM_TEST_FOUND']);

app.on('web-contents-created', (_event, contents) => {
  const print = contents.printToPDF.bind(contents);
  contents.printToPDF = async (options) => {
    appendFileSync(found, `${JSON.stringify(await contents.executeJavaScript(probe))}\n`);
    return print(options);
  };
});
