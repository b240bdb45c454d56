import { inLanguage, leaves, printDecimal } from "par-index";
import { sonLa880Departments as scheme } from "par-index/schemes";
import type { ReactElement } from "react";

/** The criteria as the server renders them: nothing of the library goes to the browser. */
export default function Page(): ReactElement {
  return (
    <main>
      <h1>{inLanguage(scheme.title, "vi")}</h1>
      <table>
        <thead>
          <tr>
            <th scope="col">Mã</th>
            <th scope="col">Tiêu chí</th>
            <th scope="col">Điểm tối đa</th>
          </tr>
        </thead>
        <tbody>
          {leaves(scheme.criteria).map(({ code, title, max }) => (
            <tr key={code}>
              <td>{code}</td>
              <td>{inLanguage(title, "vi")}</td>
              <td>{printDecimal(max, "vi")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
