export default function Page() {
  return <h1>Paper Atlas</h1>;
}
