/** The brand's flower: five petals, each rotated by a fifth of a turn. */
export function Logo() {
  return (
    <svg className="logo" viewBox="-16 -16 32 32" aria-hidden="true">
      {[0, 1, 2, 3, 4].map((petal) => (
        <path key={petal} d="M0-2C-7-6-5-15 0-15S7-6 0-2Z" transform={`rotate(${petal * 72})`} />
      ))}
    </svg>
  );
}
