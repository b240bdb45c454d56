import { sonLa880Departments } from "par-index/schemes";
import { createRoot } from "react-dom/client";
import { SelfAssessment } from "./SelfAssessment.tsx";
import "./style.css";

const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(<SelfAssessment scheme={sonLa880Departments} period="2021" group="sở" />);
}
