/** A drawing of the lesson, always on paper, since it is drawn in ink. */
import classes from './items.module.css';

interface PictureProps {
  readonly svg: string;
  readonly alt: string;
  readonly size?: 'figure' | 'map';
}

/** As an image, so that nothing in a drawing can run or reach the page. */
export function Picture({ svg, alt, size = 'figure' }: PictureProps) {
  return (
    <figure className={classes.picture} data-size={size}>
      <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`} alt={alt} />
    </figure>
  );
}
