const rounds = typed(20, 200);
const slowest = (text) => {
  const networks = rounds[0].map((_, number) => number).filter((it) => it > 1 && it % 2 === text);
  const median = (number) => at(kind(rounds, number), 0.5);
  return kind(rounds, networks.sort((a, b) => median(b) - median(a))[0]);
};
const lines = [
  said("every network counted again, prose", kind(rounds, 0)),
  said("every network counted again, emoji and scripts", kind(rounds, 1)),
  said("one post read as the composer reads it, the slowest network, prose", slowest(0)),
  said("one post read as the composer reads it, the slowest network, emoji and scripts", slowest(1)),
];
