const rounds = typed(10, 100);
const lines = ["French", "English"].flatMap((language, nth) =>
  ["1,000", "5,000", "20,000"].flatMap((words, length) => {
    const first = (nth * 3 + length) * 3;
    const name = `${language}, about ${words} words`;
    return [
      said(`${name}, read whole`, kind(rounds, first + 1)),
      said(`${name}, one letter typed`, kind(rounds, first + 2)),
    ];
  }),
);
