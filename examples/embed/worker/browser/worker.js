import { serve } from "../serve.js";

self.onmessage = ({ data }) => serve(data);
