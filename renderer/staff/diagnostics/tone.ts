const seconds = 0.8;

/**
 * Plays the chamber tone for a moment; resolves when it is over, with whether the system has something to play it on.
 * Made by the browser itself, so that no file and no media source is needed in the content security policy.
 */
export async function playTone(): Promise<boolean> {
  const context = new AudioContext();
  try {
    await context.resume();
    const tone = new OscillatorNode(context, { frequency: 440 });
    const volume = new GainNode(context, { gain: 0.3 });
    tone.connect(volume).connect(context.destination);
    const over = new Promise((resolve) => tone.addEventListener('ended', resolve));
    tone.start();
    tone.stop(context.currentTime + seconds);
    // Without a sound card time does not pass in there.
    await Promise.race([over, new Promise((resolve) => setTimeout(resolve, seconds * 3000))]);
    return context.currentTime > 0;
  } finally {
    await context.close();
  }
}
