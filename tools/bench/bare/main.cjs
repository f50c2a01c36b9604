// The yardstick of `npm run bench`: the least that an Electron app with one window can be.
const { join } = require('node:path');
const { app, BrowserWindow } = require('electron');

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1080, height: 1920 });
  return window.loadFile(join(__dirname, 'index.html'));
});
