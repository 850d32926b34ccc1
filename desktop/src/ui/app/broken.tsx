/** Catches what breaks while drawing, so that a defect of one screen never leaves her before an empty page. */
import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { Translation } from 'react-i18next';
import classes from './plain-page.module.css';

interface BrokenState {
  readonly error: Error | null;
}

export class Broken extends Component<{ readonly children: ReactNode }, BrokenState> {
  override state: BrokenState = { error: null };

  static getDerivedStateFromError(error: unknown): BrokenState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <Translation>
        {(t) => (
          <main className={classes.page}>
            <h1>{t('frame.broken.title')}</h1>
            <p>{t('frame.broken.text')}</p>
            <Button variant="filled" onClick={() => window.location.assign('/')}>
              {t('frame.broken.home')}
            </Button>
            <p className={classes.number}>{error.message}</p>
          </main>
        )}
      </Translation>
    );
  }
}
