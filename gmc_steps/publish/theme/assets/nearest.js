/* Finds the phrases most similar to a sentence that is none of them, as gmc_steps/steps/nearest.py. */
const Nearest = (() => {
  "use strict";

  /* The longer words, each once, cut short so that singular and plural agree. */
  const stems = (text) => Array.from(new Set(
    (text.toLowerCase().match(/[a-z0-9-]{4,}/g) || []).map((word) => word.slice(0, 5))));

  /* The pairs of adjacent characters. */
  function pairs(text) {
    const letters = Array.from(text.toLowerCase());
    return new Set(letters.slice(1).map((letter, i) => letters[i] + letter));
  }

  /* The two phrases most like a sentence: letters show what was mistyped, rare words of meaning
     what was said in other words. */
  return (phrases, text) => {
    const counts = {}, said = {}, letters = pairs(text);
    phrases.forEach((phrase) => stems(phrase).forEach((stem) => {
      counts[stem] = (counts[stem] || 0) + 1;
    }));
    stems(text).forEach((stem) => {
      if (counts[stem]) said[stem] = 32 - Math.clz32(Math.floor(phrases.length / counts[stem]));
    });
    const told = (stem) => said[stem] || 0, sum = (found) => found.reduce((total, stem) => total + told(stem), 0);
    const most = sum(Object.keys(said)) || 1;
    function likeness(phrase) {
      const theirs = pairs(phrase);
      const both = Array.from(letters).filter((pair) => theirs.has(pair)).length;
      return 2 * both / (letters.size + theirs.size) + 0.7 * sum(stems(phrase)) / most;
    }
    return phrases.map((phrase) => ({ phrase, like: likeness(phrase) }))
      .sort((one, other) => other.like - one.like).slice(0, 2).map((each) => each.phrase);
  };
})();
